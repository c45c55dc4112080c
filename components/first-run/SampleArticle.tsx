/** A news story to try marks and cards on, in the language that the engine reads. */
export interface Sample {
  language: string;
  /** ISO date. */
  published: string;
  title: string;
  paragraphs: string[];
}

export function SampleArticle({ language, published, title, paragraphs }: Sample) {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <article class="box sample" lang={language} dir="ltr">
      <p class="dateline">
        <time dateTime={published}>{date.format(new Date(published))}</time>
      </p>
      <h3>{title}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
