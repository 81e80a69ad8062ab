// What can be done with the image? Download, copy, print; and what is said about how it went.
import { useState } from 'react';
import { writeSheetSvg } from '../../render/file/svgFile';
import { sheetOf } from '../../scene/sheet/sheetOf';
import { save } from '../../scene/words/save';
import { saveFile } from '../saveFile';
import { browserFonts as fonts } from './browserFonts';
import { canCopy, copyImage } from './copyImage';
import { fileName } from './fileName';
import { type ImageJob, imageWriters } from './imageWriters';
import { printImage } from './printImage';
import type { Settings } from './settings';
import { generator, payloadOf, type Subject } from './subject';
import type { Preview } from './usePreview';

function jobOf(subject: Subject, { sheet, input }: Preview, settings: Settings): ImageJob {
  const { hasData, altText, scale, isOutlined } = settings;
  return {
    ...{ sheet, altText: altText ?? sheet.facts.altText },
    payload: hasData ? payloadOf(subject, sheet, input.theme) : null,
    ...{ scale: Number(scale), isOutlined },
  };
}

async function download(job: ImageJob, { format, hasData }: Settings): Promise<string> {
  const { bytes, type, measure } = await imageWriters[format](job);
  const name = fileName(job.sheet.facts.datasetId, format);
  saveFile(name, bytes, type);
  const said = save.saved(name, measure);
  return hasData && !job.payload ? `${said} ${save.tooMuchData}` : said;
}

async function copy(job: ImageJob): Promise<string> {
  if (!canCopy()) return save.cannotCopy;
  await copyImage(imageWriters.png(job));
  return save.copied;
}

/** Paper is light. */
async function print({ sheet, input, svg }: Preview, altText: string): Promise<string> {
  const onPaper = input.theme === 'dark' ? sheetOf({ ...input, theme: 'light' }) : null;
  const drawn = onPaper ? await writeSheetSvg(onPaper, { fonts, payload: null, generator }) : svg;
  await printImage(drawn, sheet, altText);
  return '';
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '');

export function useActions(subject: Subject, preview: Preview | null, settings: Settings) {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const act =
    (does: (preview: Preview, job: ImageJob) => Promise<string>, failed: (why: string) => string) =>
    async () => {
      if (!preview || isBusy) return;
      setBusy(true);
      setSaid(save.working);
      try {
        setSaid(await does(preview, jobOf(subject, preview, settings)));
      } catch (error) {
        setSaid(failed(reasonOf(error)));
      }
      setBusy(false);
    };
  return {
    said,
    isBusy,
    download: act((_, job) => download(job, settings), save.failed),
    copy: act(
      (_, job) => copy(job),
      () => save.copyFailed,
    ),
    print: act((shown, job) => print(shown, job.altText), save.failed),
  };
}
