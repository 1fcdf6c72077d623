import { expect } from '@open-wc/testing';
import { DataError } from '../../src/core/data-error.js';
import { loadText } from '../../src/ui/load-text.js';

export const forever = () => new AbortController().signal;
export const bad = (path: string) => `/bad-server/${path}`;

/** What a load ends in: the error, or nothing if it ends well. */
export async function failure(address: string, signal = forever()): Promise<unknown> {
  try {
    await loadText(address, signal);
  } catch (error) {
    return error;
  }
}

/** Asserts an error of one line that names the value, and returns it. */
export async function refusal(address: string, code: string): Promise<DataError> {
  const error = (await failure(address)) as DataError;
  expect(error).to.be.instanceOf(DataError);
  expect(`${error.code}: ${error.message}`).to.match(new RegExp(`^${code}: [ -~]+$`));
  expect(error.message).to.contain(error.value);
  return error;
}
