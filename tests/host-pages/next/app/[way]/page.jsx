// A component of the server: nothing of it runs in the browser.
export default function Article() {
  return (
    <main>
      <h1>Article</h1>
      <recovery-calculator
        lang="fr"
        weekly-km={42}
        booking-url="https://clinic.example/rdv?date={date}"
        style={{ display: "block", minHeight: 760 }}
      >
        <a href="https://clinic.example/rdv">Prendre rendez-vous</a>
      </recovery-calculator>
      <p>After it.</p>
    </main>
  );
}
