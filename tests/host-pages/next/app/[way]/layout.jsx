import Link from "next/link";
import Script from "next/script";

const SRC = `${process.env.NEXT_PUBLIC_CALCULATOR}/recovery-calculator.js`;
const RECORDER = `${process.env.NEXT_PUBLIC_CALCULATOR}/recorder.js`;

// Each way to have the script on every page of the site.
export const generateStaticParams = () => ["tag", "beforeInteractive", "afterInteractive", "lazyOnload"].map((way) => ({ way }));

export default async function Layout({ children, params }) {
  const { way } = await params;
  return (
    <html lang="fr">
      <head>
        <script src={RECORDER} />
        {way === "tag" && <script async src={SRC} />}
      </head>
      <body>
        <nav>
          <Link href={`/${way}`}>Article</Link> <Link href={`/${way}/client`}>Client</Link>
        </nav>
        {children}
        {way !== "tag" && <Script src={SRC} strategy={way} />}
      </body>
    </html>
  );
}
