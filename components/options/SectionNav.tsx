import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../say.ts';
import { SECTIONS } from './words.ts';

/** The sections of the page; the one that is being read is the current one. */
export function SectionNav() {
  const say = useSay();
  const [current, setCurrent] = useState<string | undefined>();
  useEffect(() => {
    const look = (): void => setCurrent(sectionInView());
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look, { passive: true });
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  return (
    <nav aria-label={say('options.sections')}>
      {SECTIONS.map(([id, name]) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {say(name)}
        </a>
      ))}
    </nav>
  );
}

/** The last section that begins in the window's upper third; at the end of the page the last one, however short it is. */
function sectionInView(): string | undefined {
  const { scrollHeight } = document.documentElement;
  if (scrollY > 0 && Math.ceil(scrollY + innerHeight) >= scrollHeight) return SECTIONS.at(-1)?.[0];
  const begun = SECTIONS.findLast(([id]) => {
    const section = document.querySelector(`#${id}`);
    return section !== null && section.getBoundingClientRect().top <= innerHeight / 3;
  });
  return (begun ?? SECTIONS[0])?.[0];
}
