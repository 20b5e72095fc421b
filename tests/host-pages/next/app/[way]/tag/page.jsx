// The line for HTML pages, pasted into a component: React moves it into the head, where it has no place.
export default function Tag() {
  return (
    <main>
      <h1>Tag</h1>
      <script
        async
        src={`${process.env.NEXT_PUBLIC_CALCULATOR}/recovery-calculator.js`}
        data-lang="fr"
        data-booking-url="https://clinic.example/rdv?date={date}"
        style={{ display: "block", minHeight: 760 }}
      />
    </main>
  );
}
