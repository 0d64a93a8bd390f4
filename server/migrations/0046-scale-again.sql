-- What a million customers need.
select 1;
