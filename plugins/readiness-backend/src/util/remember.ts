/** Texts of which answers are remembered, at most. */
const MOST = 5000;

/** Answers as `answer` does, which is asked once: for what is asked about few texts time and again. */
export function remember<Answer>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const given = answer(text);
    known.set(text, given);
    return given;
  };
}
