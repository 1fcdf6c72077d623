import { expect, fixture, html } from '@open-wc/testing';
import '../../src/campaign-timeline/element.js';
import type { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import { until } from '../support/until.js';

describe('the width that a widget is drawn for', () => {
  const shownIn = async (width: number) => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: ${width}px"><dv-campaign-timeline></dv-campaign-timeline></div>`,
    );
    const timeline = place.querySelector<CampaignTimeline>('dv-campaign-timeline')!;
    await until(() => timeline.measured.width === width);
    return { place, timeline };
  };
  /** What an observer of our own hears is heard after the widget has. Styles changed meanwhile would be a loop: a frame later. */
  const observed = (element: Element, isSo: (width: number) => boolean) =>
    new Promise<void>((resolve) => {
      const observer = new ResizeObserver(([entry]) => {
        if (!isSo(entry!.contentRect.width)) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve());
      });
      observer.observe(element);
    });

  it('stays while the widget is not shown, as one that waits for its turn', async () => {
    const { timeline } = await shownIn(700);
    timeline.style.display = 'none';
    await observed(timeline, (width) => width === 0);
    expect(timeline.measured.width).to.equal(700);
  });

  it('is the new one when it is shown elsewhere', async () => {
    const { place, timeline } = await shownIn(700);
    timeline.style.display = 'none';
    await observed(timeline, (width) => width === 0);
    place.style.inlineSize = '360px';
    timeline.style.display = '';
    await until(() => timeline.measured.width === 360);
    expect(timeline.measured.width).to.equal(360);
  });
});
