-- Standing by contract, ways back, thanks.
select 1;
