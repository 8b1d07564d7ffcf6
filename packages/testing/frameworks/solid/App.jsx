import '@mine-action/elements/mine-stat';
import feed from './feed.json';

const setFeed = (element) => {
  element.feed = feed;
};

export function App() {
  return (
    <mine-stat indicator="area-cleared" feed="" ref={setFeed}>
      2,216.8 hectares of land cleared by 31 August 2026 (
      <a href="https://example.org/centre/">Exemplie mine action centre</a>).
    </mine-stat>
  );
}
