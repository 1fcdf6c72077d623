export const metadata = { title: 'dv-widgets with Next', icons: 'data:,' };

export default function Layout({ children }: React.PropsWithChildren) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
