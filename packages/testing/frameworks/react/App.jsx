import { MineStat } from '@mine-action/react';
import feed from './feed.json';

export function App() {
  return (
    <MineStat indicator="area-cleared" feed={feed}>
      2,216.8 hectares of land cleared by 31 August 2026 (
      <a href="https://example.org/centre/">Exemplie mine action centre</a>).
    </MineStat>
  );
}
