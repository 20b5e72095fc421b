"use client";

import { useState } from "react";

// A component of the browser: state becomes attributes and properties, events become state.
export default function Client() {
  const [unit, setUnit] = useState("km");
  const [seen, setSeen] = useState("");
  return (
    <main>
      <h1>Client</h1>
      <button onClick={() => setUnit("mi")}>Miles</button>
      <recovery-calculator
        lang="en"
        unit={unit}
        loading="eager"
        clinic={JSON.stringify({ open_weekdays: ["sat"] })}
        booking-url="https://clinic.example/rdv?date={date}"
        onrecovery-plan={({ detail }) => setSeen(detail.status)}
      >
        <a href="https://clinic.example/rdv">Book</a>
      </recovery-calculator>
      <output>{seen}</output>
    </main>
  );
}
