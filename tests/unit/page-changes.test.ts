import { expect } from 'chai';
import { changeSince, versionIn } from '../../src/page/changes.js';

describe('what has changed since a picture', () => {
  it('is known by the version behind its address, and an event is none', () => {
    for (const version of ['1', '1.2', '1.0.2', '10']) expect(versionIn(`#${version}`)).to.equal(version);
    for (const hash of ['', '#', '#x-2024-06-16', '#1.', '#1a', '#-1', '#?secret=1', '1'])
      expect(versionIn(hash)).to.equal(null);
  });

  it('is nothing, where the versions are one', () => {
    expect(changeSince('1', '1.0.0', [])).to.equal('same');
    expect(changeSince('1.2', '1.2.0', ['1.2.0'])).to.equal('same');
  });

  it('is what was corrected after it', () => {
    expect(changeSince('1', '1.10.0', ['1.9.0'])).to.equal('corrected');
    expect(changeSince('1.9', '1.10.0', ['1.9.0'])).to.equal('uncorrected');
    expect(changeSince('2', '1.10.0', ['1.9.0'])).to.equal('newer');
  });
});
