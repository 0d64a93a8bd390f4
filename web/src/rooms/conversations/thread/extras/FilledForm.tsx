import styles from "./Extras.module.css";

/** What somebody filled into a form on the web site, field by field. */
export function FilledForm({ fields }: { fields: readonly { label: string; value: string }[] }) {
  return (
    <dl className={styles.form}>
      {fields.map(({ label, value }, index) => (
        <div key={index} className={styles.filled}>
          <dt>{label}</dt>
          <dd dir="auto">{value === "" ? "–" : value}</dd>
        </div>
      ))}
    </dl>
  );
}
