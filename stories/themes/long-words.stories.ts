import '@mine-action/elements/define';
import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Themes/Long words', parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj;

/** Labels of a page in languages that make long words. */
const labels = (label: string, heading: string): TemplateResult =>
  html`<div style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25em">
    <mine-stat indicator="ap-mines-found" label=${label}></mine-stat>
    <mine-stat indicator="area-cleared" label=${label} display="banner"></mine-stat>
    <p><mine-stat indicator="ap-mines-found" label=${label} display="inline"></mine-stat></p>
    <clearance-trend label=${label}></clearance-trend>
    <mine-figures heading=${heading} indicators="area-cleared ap-mines-found"></mine-figures>
  </div>`;

export const German: Story = {
  name: 'German compounds',
  render: () =>
    labels(
      'Antipersonenminenräumungsfortschritt und Kampfmittelbeseitigungsstellenverzeichnis nach Verwaltungsbezirken',
      'Kampfmittelräumungsfortschrittsberichterstattung',
    ),
};

export const Russian: Story = {
  name: 'Russian',
  render: () =>
    labels(
      'противопехотных мин, обнаруженных сельскохозяйственно-восстановительными подразделениями общегосударственной программы',
      'Противоминная деятельность: взрывоопасные предметы',
    ),
};

export const Finnish: Story = {
  name: 'Finnish',
  render: () =>
    labels(
      'jalkaväkimiinanraivaustoimintakertomuksessa ilmoitettua räjähdysvaarallisten sodanjäännösten löytöpaikkaa',
      'Humanitaarisen miinanraivaustoiminnan tunnuslukuja',
    ),
};

export const Thai: Story = {
  name: 'Thai, which has no spaces',
  render: () => labels('ทุ่นระเบิดสังหารบุคคลที่ตรวจพบและทำลายแล้วตั้งแต่เริ่มปฏิบัติการ', 'การปฏิบัติการทุ่นระเบิด'),
};
