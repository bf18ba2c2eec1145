import type { Browser } from 'playwright-core';
import { alternate } from './alternate';
import { Line } from './Line';
import { median } from './median';
import { requestsOfSending } from './requestsOfSending';
import { slowDevice } from './slowDevice';
import { timeToTyping } from './timeToTyping';
import type { TwoHosts } from './TwoHosts';

const budgets = { timesHelloWorld: 1.5, secondsMoreWhenSlow: 3, requestsOfSending: 5 };
const pairs = 7;
/** A slow page takes half a minute. */
const slowPairs = 3;

export async function fastLines(browser: Browser, hosts: TwoHosts): Promise<Line[]> {
  const { reference, ours } = await alternate(
    pairs,
    () => timeToTyping(browser, hosts.helloWorld),
    () => timeToTyping(browser, hosts.form)
  );
  const [hello, form] = [reference, ours].map((runs) => runs.map(({ seconds }) => seconds));
  const [helloRequests, formRequests] = [reference, ours].map((runs) => runs.map(({ requests }) => requests));
  const times = median(form) / median(hello);
  const more = median(formRequests) - median(helloRequests);
  const budget = { bound: 'atMost', value: budgets.timesHelloWorld } as const;
  return [
    { what: 'Hello world until it takes typing', unit: 's', values: hello },
    {
      what: 'Report form until it takes typing',
      unit: 's',
      values: form,
      result: { value: times, kind: 'times', budget }
    },
    { what: 'Hello world, requests until then', unit: 'requests', values: helloRequests },
    {
      what: 'Report form, requests until then',
      unit: 'requests',
      values: formRequests,
      result: { value: more, kind: 'more' }
    }
  ];
}

export async function slowLines(browser: Browser, hosts: TwoHosts): Promise<Line[]> {
  const { reference, ours } = await alternate(
    slowPairs,
    () => timeToTyping(browser, hosts.helloWorld, slowDevice),
    () => timeToTyping(browser, hosts.form, slowDevice)
  );
  const [hello, form] = [reference, ours].map((runs) => runs.map(({ seconds }) => seconds));
  const value = median(form) - median(hello);
  const budget = { bound: 'atMost', value: budgets.secondsMoreWhenSlow } as const;
  return [
    { what: 'Hello world, slow line and processor', unit: 's', values: hello },
    {
      what: 'Report form, slow line and processor',
      unit: 's',
      values: form,
      result: { value, kind: 'more', budget }
    }
  ];
}

export async function sendingLines(browser: Browser, { form }: TwoHosts): Promise<Line[]> {
  const values: number[] = [];
  for (let run = 0; run < slowPairs; run++) values.push(await requestsOfSending(browser, form));
  const budget = { bound: 'atMost', value: budgets.requestsOfSending } as const;
  const result = { value: Math.max(...values), kind: 'most', budget } as const;
  return [{ what: 'Sending a report, click to receipt', unit: 'requests', values, result }];
}
