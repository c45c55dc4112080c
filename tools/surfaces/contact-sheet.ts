import { LOOKS } from './looks.ts';

/** A picture that was taken, and its file. */
export interface Shot {
  surface: string;
  look: string;
  file: string;
}

/** A page that shows all pictures: a row for each surface, a column for each look. */
export function contactSheet(title: string, shots: readonly Shot[]): string {
  const surfaces = [...new Set(shots.map(({ surface }) => surface))];
  const cell = (surface: string, look: string): string => {
    const shot = shots.find((one) => one.surface === surface && one.look === look);
    return shot
      ? `<td><a href="${shot.file}"><img src="${shot.file}" alt="${surface}, ${look}" loading="lazy"></a>`
      : '<td>–';
  };
  const row = (surface: string): string =>
    `<tr><th scope="row">${surface}${LOOKS.map(({ name }) => cell(surface, name)).join('')}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
body { font: 14px/1.4 sans-serif; background: #888 }
th { position: sticky; inset-block-start: 0; background: #fff; padding: 4px; text-align: start; vertical-align: top }
td { vertical-align: top; padding: 4px }
img { max-inline-size: 260px; max-block-size: 400px }
</style>
<h1>${title}</h1>
<table>
<tr><th>${LOOKS.map(({ name }) => `<th scope="col">${name}`).join('')}
${surfaces.map(row).join('\n')}
</table>
`;
}
