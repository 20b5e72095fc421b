// A page without the calculator.
export default function Plain() {
  return (
    <main>
      <h1>Plain</h1>
    </main>
  );
}
