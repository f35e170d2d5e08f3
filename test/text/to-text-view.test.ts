import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLines } from '../../src/text/lines.ts';
import { toTextView } from '../../src/text/to-text-view.ts';

const toView = (text: string) =>
  toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
  );

const sentencesOf = (text: string) => toView(text).sentences.map(({ start, end }) => text.slice(start, end));
const tokensOf = (text: string) => toView(text).tokens.map((token) => token.text);

describe('tokens', () => {
  const rows: readonly (readonly [text: string, tokens: readonly string[]])[] = [
    ["Iran's plan isn't new.", ['Iran', "'s", 'plan', 'is', "n't", 'new', '.']],
    ['Iran’s plan', ['Iran', '’s', 'plan']],
    ['The U.S. said', ['The', 'U.S.', 'said']],
    ['Rep. Ann Lee (D-N.Y.) spoke', ['Rep.', 'Ann', 'Lee', '(', 'D-N.Y.', ')', 'spoke']],
    ['Sen. Ann Lee (D-Conn.) spoke', ['Sen.', 'Ann', 'Lee', '(', 'D-Conn.', ')', 'spoke']],
    ['Lt.-Gen. Lee met Col.-led men', ['Lt.-Gen.', 'Lee', 'met', 'Col.', '-', 'led', 'men']],
    ['He gave the plan a C-mark.', ['He', 'gave', 'the', 'plan', 'a', 'C-mark', '.']],
    ['a 12-day war, 2,300 dead', ['a', '12-day', 'war', ',', '2,300', 'dead']],
    ['at 10:30 on 2/3/2026', ['at', '10:30', 'on', '2/3/2026']],
    ['well... no', ['well', '...', 'no']],
    ['civilian—focused', ['civilian', '—', 'focused']],
    ['write to a.b@example.com', ['write', 'to', 'a.b', '@', 'example.com']],
    ['He remarked on X.', ['He', 'remarked', 'on', 'X', '.']],
    ['Haji-Deligani', ['Haji-Deligani']],
    ['\ud835𝐀 said', ['\ud835', '𝐀', 'said']],
  ];
  for (const [text, tokens] of rows) it(text, () => expect(tokensOf(text)).toEqual(tokens));
});

describe('sentences', () => {
  const rows: readonly (readonly [text: string, count: number])[] = [
    ['It rained. It stopped.', 2],
    ['Mr. Lee met Dr. No. They left.', 2],
    ['The U.S. President left.', 1],
    ['He met Sen. Lee (D-Conn.), who left.', 1],
    ['He met Sen. Ann Lee, I-Vt. She left.', 2],
    ['They live in the U.S. The talks go on.', 2],
    ['On Aug. 13 he left. He came back.', 2],
    ['“Why?” he asked. Nobody knew.', 2],
    ['“Go!” Larsen shouted. They went.', 2],
    ['He said “no.” Then he left.', 2],
    ['He said “no”. Then he left.', 2],
    ['“One,” he said. “Two.”', 2],
    ['It cost 2.3 million. Too much.', 2],
    ['They came from Ames, Iowa. “We won,” he said.', 2],
    ['Wait ... there is more.', 1],
    ['', 0],
  ];
  for (const [text, count] of rows) it(text, () => expect(sentencesOf(text)).toHaveLength(count));
});

describe('tokens and sentences', () => {
  // Tokens stand apart, sentences behind ‖.
  const rows: readonly (readonly [text: string, tokens: string])[] = [
    ["Iran's plan isn't new, it's said.", "Iran 's plan is n't new , it 's said ."],
    ['They’ve said they’d go; I’m sure we’ll see.', 'They ’ve said they ’d go ; I ’m sure we ’ll see .'],
    ["The ‘boss’ plan and the boss' plan.", "The ‘ boss ’ plan and the boss ' plan ."],
    [
      'A 5,000-strong crowd paid $2.3m (about 1,5 percent) at 10:30 a.m.',
      'A 5,000-strong crowd paid $ 2.3m ( about 1 , 5 percent ) at 10:30 a.m.',
    ],
    ['See pp. 3-4 and No. 10, no. 5 or No. Ten.', 'See pp. 3-4 and No. 10 , no. 5 or No . ‖ Ten .'],
    ['He works at AT&T, R&D and Q&A.', 'He works at AT&T , R&D and Q&A .'],
    [
      'The e-mail a.b@example.com and site www.zenda.example/path_one.',
      'The e-mail a.b @ example.com and site www.zenda.example / path_one .',
    ],
    ['Wait…what?! Yes!!! No...', 'Wait … what ? ! ‖ Yes !!! ‖ No ...'],
    ['It was 5 p.m. The crowd left.', 'It was 5 p.m. ‖ The crowd left .'],
    ['It was 5 p.m. in Zenda.', 'It was 5 p.m. in Zenda .'],
    ['He met J. K. Lund Jr. Then he left.', 'He met J. K. Lund Jr. ‖ Then he left .'],
    ['It rose 2.5. It fell 3.', 'It rose 2.5 . ‖ It fell 3 .'],
    ['“Is it?” “No.” “Why?” he asked.', '“ Is it ? ” ‖ “ No . ” ‖ “ Why ? ” he asked .'],
    ['“Go!” he said. “Go now!” And she went.', '“ Go ! ” he said . ‖ “ Go now ! ” ‖ And she went .'],
    ['He said (it was cold.) Then he left.', 'He said ( it was cold . ) ‖ Then he left .'],
    ['He asked, “Why?” and left.', 'He asked , “ Why ? ” and left .'],
    ['He is 6 ft. tall. 5 in. wide.', 'He is 6 ft. tall . ‖ 5 in . wide .'],
    ['It was the best... The worst came.', 'It was the best ... ‖ The worst came .'],
    [
      'It was a 12-day war – a long one — and it ended--badly.',
      'It was a 12-day war – a long one — and it ended -- badly .',
    ],
    ['$5m, €6bn, £7, 50% and #1.', '$ 5m , € 6bn , £ 7 , 50 % and # 1 .'],
    ['He said: "No." Then: "Yes."', 'He said : " No . " ‖ Then : " Yes . "'],
    ['naïve café İstanbul Ünal ʼOkina', 'naïve café İstanbul Ünal ʼOkina'],
    ['😀 smiled. He left.', '😀 smiled . ‖ He left .'],
    ['Al-Qaida’s “Al‑Nur” and co‐op.', 'Al-Qaida ’s “ Al‑Nur ” and co‐op .'],
    ["He said 'no.' She said 'yes'.", "He said ' no . ' ‖ She said ' yes ' ."],
    ['A. He left. B. She stayed.', 'A. He left . ‖ B. She stayed .'],
    ['I and my wife. So do I. We left.', 'I and my wife . ‖ So do I . ‖ We left .'],
    [
      '(“no”) [“no”] —“no”– /“no”/ ¿“no”? …“no”',
      '( “ no ” ) [ “ no ” ] — “ no ” – / “ no ” / ¿ “ no ” ? … ‖ “ no ”',
    ],
    ["''", "' '"],
  ];
  it('of each text', () => {
    const found = rows.map(([text]) => {
      const view = toView(text);
      const sentences = view.sentences.map(({ first, last }) => view.tokens.slice(first, last));
      for (const [at, own] of sentences.entries())
        expect(own.map(({ sentence }) => sentence)).toEqual(own.map(() => at));
      return [text, sentences.map((own) => own.map((token) => token.text).join(' ')).join(' ‖ ')];
    });
    expect(found).toEqual(rows);
  });

  const kinds: readonly (readonly [text: string, kinds: string])[] = [
    ["Iran's plan isn't new, it's said.", "'s:clitic n't:clitic 's:clitic"],
    ['They’ve said they’d go; I’m sure we’ll see.', '’ve:clitic ’d:clitic ’m:clitic ’ll:clitic'],
    ["The ‘boss’ plan and the boss' plan.", "‘:quote ':quote"],
    [
      'A 5,000-strong crowd paid $2.3m (about 1,5 percent) at 10:30 a.m.',
      '5,000-strong:number $:symbol 2.3m:number 1:number 5:number 10:30:number',
    ],
    ['See pp. 3-4 and No. 10, no. 5 or No. Ten.', '3-4:number 10:number 5:number'],
    ['The F-16s flew at 3/4 speed over A/B and 24/7.', '3/4:number 24/7:number'],
    ['It was 5 p.m. The crowd left.', '5:number'],
    ['It was 5 p.m. in Zenda.', '5:number'],
    ['It rose 2.5. It fell 3.', '2.5:number 3:number'],
    ['“Is it?” “No.” “Why?” he asked.', '“:quote ”:quote “:quote ”:quote “:quote ”:quote'],
    ['“Go!” he said. “Go now!” And she went.', '“:quote ”:quote “:quote ”:quote'],
    ['He asked, “Why?” and left.', '“:quote ”:quote'],
    ['He is 6 ft. tall. 5 in. wide.', '6:number 5:number'],
    ['It was a 12-day war – a long one — and it ended--badly.', '12-day:number'],
    [
      '$5m, €6bn, £7, 50% and #1.',
      '$:symbol 5m:number €:symbol 6bn:number £:symbol 7:number 50:number 1:number',
    ],
    ['He said: "No." Then: "Yes."', '":quote ":quote ":quote ":quote'],
    ['😀 smiled. He left.', '😀:symbol'],
    ['Al-Qaida’s “Al‑Nur” and co‐op.', '’s:clitic “:quote ”:quote'],
    ["He said 'no.' She said 'yes'.", "':quote ':quote ':quote ':quote"],
  ];
  it('numbers, clitics, symbols and quotation marks', () => {
    const found = kinds.map(([text]) => {
      const tokens = toView(text).tokens.filter(({ kind }) => kind !== 'word' && kind !== 'punct');
      return [text, tokens.map((token) => `${token.text}:${token.kind}`).join(' ')];
    });
    expect(found).toEqual(kinds);
  });

  it('fold apostrophes, hyphens and case for look-ups', () => {
    const { tokens } = toView('Al‑Nur’s İstanbul ʼOkina CO‐OP won’t');
    expect(tokens.map(({ lower }) => lower)).toEqual([
      'al-nur',
      "'s",
      'i̇stanbul',
      "'okina",
      'co-op',
      'wo',
      "n't",
    ]);
    expect(tokens.map(({ capital }) => capital)).toEqual([true, false, true, false, true, false, false]);
  });
});

describe('a text view', () => {
  it('keeps order and place for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const view = toView(text);
        let end = 0;
        for (const token of view.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(view.tokens[token.index]).toBe(token);
          end = token.end;
        }
        for (const sentence of view.sentences) expect(sentence.last).toBeGreaterThan(sentence.first);
      }),
    );
  });
});
