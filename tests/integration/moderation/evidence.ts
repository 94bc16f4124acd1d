import type { App } from '../../helpers/app';
import { pdf } from '../../helpers/sample-files';
import type { Member } from '../../helpers/two-organizations';
import type { Routes } from './desk';

let made = 0;

/** A PDF in the folder of the person's organisation; gives its id. */
export async function uploaded(app: App, who: Member): Promise<number> {
  made += 1;
  const filename = `document-${process.pid}-${made}.pdf`;
  const answer = await app
    .http()
    .post('/upload')
    .set(who.headers)
    .attach('files', pdf(`% ${made}`), { filename, contentType: 'application/pdf' });
  if (answer.status !== 201) throw new Error(`Not uploaded: ${answer.text}`);
  return Number(answer.body[0].id);
}

interface Step {
  code: string;
  documents: { code: string; isRequired: boolean }[];
  checklist: { code: string; isRequired: boolean }[];
}

interface ShownStep extends Step {
  approvedBy: string[];
  checklist: (Step['checklist'][number] & { tick: { value: string | null } | null })[];
}

export interface Process {
  present: number | null;
  steps: ShownStep[];
}

export async function processOf(routes: Routes, who: Member, caseId: string): Promise<Process> {
  return (await routes.case(who, caseId)).body.data.process;
}

/** The author's side attaches one file to every document the step asks for. */
export async function attachAll(
  app: App,
  routes: Routes,
  author: Member,
  caseId: string,
  { code: step, documents }: Step,
): Promise<void> {
  for (const { code } of documents) {
    const body = { step, code, file: await uploaded(app, author) };
    const answer = await routes.act(author, caseId, 'evidence/attach', body);
    if (answer.status !== 200) throw new Error(`Not attached: ${answer.text}`);
  }
}

/** Whoever holds the claim ticks every item of the step. */
export async function tickAll(
  routes: Routes,
  who: Member,
  caseId: string,
  { checklist }: Step,
): Promise<void> {
  for (const { code } of checklist) {
    const answer = await routes.act(who, caseId, 'evidence/tick', { code, isDone: true });
    if (answer.status !== 200) throw new Error(`Not ticked: ${answer.text}`);
  }
}
