"use client";

// What does not work: on a page that the server has rendered, React gives an element its texts only.
export default function ObjectPage() {
  return (
    <main>
      <h1>Object</h1>
      <recovery-calculator lang="en" loading="eager" clinic={{ open_weekdays: ["sat"] }} />
    </main>
  );
}
