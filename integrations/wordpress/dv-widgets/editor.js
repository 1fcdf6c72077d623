// The block in the editor: a form beside the server's own picture of it. No build step, so no JSX.
(function (wp) {
  const { createElement, Fragment } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

  /** Written by the build: languages, options common to all widgets, and those of their own. */
  const { languages, common, own } = window.dvWidgets;

  /** What has no label here goes by its own name. These are the builder's words, and src/locales/en/plugin.ts. */
  const LABELS = {
    'offence-trend': __('Offences by year', 'dv-widgets'),
    'attrition-funnel': __('Reports and proceedings', 'dv-widgets'),
    'campaign-timeline': __('The campaign, day by day', 'dv-widgets'),
    'later-events': __('Timeline of what came after', 'dv-widgets'),
    'petition-counter': __('Two petitions', 'dv-widgets'),
    theme: __('Colours', 'dv-widgets'),
    from: __('From year', 'dv-widgets'),
    to: __('To year', 'dv-widgets'),
    actors: __('Lanes: law government against for context', 'dv-widgets'),
    mark: __('Drawn as', 'dv-widgets'),
    view: __('Drawn as', 'dv-widgets'),
    goal: __('Goal, in signatures', 'dv-widgets'),
    'count-path': __('Where the count is in what own data answer', 'dv-widgets'),
    refresh: __('Seconds between two readings of a count, at least 60', 'dv-widgets'),
    heading: __('Own headline', 'dv-widgets'),
    'heading-level': __('Level of the headline', 'dv-widgets'),
    subtitle: __('Own description', 'dv-widgets'),
    credit: __('Data credit', 'dv-widgets'),
    toolbar: __('Toolbar: none, or table csv svg png cite embed report', 'dv-widgets'),
    open: __('Open at first: notes table', 'dv-widgets'),
    'support-text': __('Helpline, text', 'dv-widgets'),
    'support-href': __('Helpline, link', 'dv-widgets'),
    'report-href': __('Where readers report an error, with https: or mailto:', 'dv-widgets'),
    src: __('Own data: address of a JSON or CSV file', 'dv-widgets'),
    pick: __('Rows of own data to draw, as in country=Examplia; sex=All', 'dv-widgets'),
  };
  const CHOICES = {
    light: __('Light', 'dv-widgets'),
    dark: __('Dark', 'dv-widgets'),
    columns: __('Columns', 'dv-widgets'),
    line: __('Line', 'dv-widgets'),
    bars: __('Bars', 'dv-widgets'),
    units: __('Squares', 'dv-widgets'),
  };
  const labelOf = (name) => LABELS[name] ?? name;

  const automatic = { value: '', label: __('Automatic', 'dv-widgets') };
  const LANGUAGES = [
    { value: '', label: __('Language of the site', 'dv-widgets') },
    ...Object.entries(languages).map(([value, label]) => ({ value, label })),
  ];

  function Edit({ attributes, setAttributes }) {
    const set = (attribute) => (value) => setAttributes({ [attribute]: value || undefined });
    const field = ([attribute, { kind, values }]) => {
      const shared = { key: attribute, label: labelOf(attribute), onChange: set(attribute) };
      const value = attributes[attribute];
      if (kind === 'boolean') return createElement(ToggleControl, { ...shared, checked: value === true });
      if (kind !== 'choice') return createElement(TextControl, { ...shared, value: value ?? '' });
      const choices = values
        .filter((each) => each !== 'auto')
        .map((each) => ({ value: each, label: CHOICES[each] ?? each }));
      return createElement(SelectControl, { ...shared, value: value ?? '', options: [automatic, ...choices] });
    };
    const { theme, ...further } = common;
    // What belongs to the widget chosen before would stay unseen on the new one.
    const choose = (name) => {
      const before = Object.keys(own[attributes.name] ?? {}).map((attribute) => [attribute, undefined]);
      setAttributes({ ...Object.fromEntries(before), name });
    };
    return createElement(
      Fragment,
      null,
      createElement(
        InspectorControls,
        null,
        createElement(
          PanelBody,
          { title: __('Chart', 'dv-widgets') },
          createElement(SelectControl, {
            label: __('Chart', 'dv-widgets'),
            options: Object.keys(own).map((value) => ({ value, label: labelOf(value) })),
            value: attributes.name,
            onChange: choose,
          }),
          createElement(SelectControl, {
            label: __('Language of the chart', 'dv-widgets'),
            options: LANGUAGES,
            value: attributes.lang ?? '',
            onChange: set('lang'),
          }),
          Object.entries({ theme, ...own[attributes.name] }).map(field),
        ),
        createElement(
          PanelBody,
          { title: __('More options', 'dv-widgets'), initialOpen: false },
          Object.entries(further).map(field),
        ),
      ),
      createElement(
        'div',
        useBlockProps(),
        // Its link would lead out of the editor.
        createElement(Disabled, null, createElement(wp.serverSideRender, { block: 'dv-widgets/widget', attributes })),
      ),
    );
  }

  // The rest is in block.json, which the server has given to the editor.
  wp.blocks.registerBlockType('dv-widgets/widget', { edit: Edit, save: () => null });
})(window.wp);
