// The block in the editor: a form beside the server's own picture of it. No build step, so no JSX.
(function (wp) {
  const { createElement, Fragment } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

  /** Written by the build: languages, options common to all widgets, and those of their own. */
  const { languages, common, own } = window.dvWidgets;

  /** What has no label here goes by its own name. */
  const LABELS = {
    'offence-trend': __('Registered offences by year', 'dv-widgets'),
    'attrition-funnel': __('From reports to proceedings', 'dv-widgets'),
    'campaign-timeline': __('Timeline of the campaigns', 'dv-widgets'),
    'later-events': __('Timeline of what came after', 'dv-widgets'),
    'petition-counter': __('The petitions', 'dv-widgets'),
    theme: __('Colours', 'dv-widgets'),
    from: __('From (year)', 'dv-widgets'),
    to: __('To (year)', 'dv-widgets'),
    actors: __('Lanes: law government against for context', 'dv-widgets'),
    mark: __('Drawn as', 'dv-widgets'),
    view: __('Drawn as', 'dv-widgets'),
    goal: __('Goal (number)', 'dv-widgets'),
    'count-path': __('Where the count is in what own data answer', 'dv-widgets'),
    refresh: __('Seconds between two readings of a count, at least 60', 'dv-widgets'),
    heading: __('Own headline', 'dv-widgets'),
    'heading-level': __('Level of the headline', 'dv-widgets'),
    subtitle: __('Own description', 'dv-widgets'),
    credit: __('Data credit', 'dv-widgets'),
    toolbar: __('Toolbar: none, or table csv svg png cite embed report', 'dv-widgets'),
    open: __('Open at first: notes table', 'dv-widgets'),
    'support-text': __('Helpline or content note', 'dv-widgets'),
    'support-href': __('Address of the helpline', 'dv-widgets'),
    'report-href': __('Where errors are reported: address or mailto:', 'dv-widgets'),
    src: __('Address of own data, CSV or JSON', 'dv-widgets'),
    pick: __('Rows of own data to draw, as in country=Examplia; sex=All', 'dv-widgets'),
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
      const choices = values.filter((each) => each !== 'auto').map((each) => ({ value: each, label: each }));
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
          { title: __('Widget', 'dv-widgets') },
          createElement(SelectControl, {
            label: __('Widget', 'dv-widgets'),
            options: Object.keys(own).map((value) => ({ value, label: labelOf(value) })),
            value: attributes.name,
            onChange: choose,
          }),
          createElement(SelectControl, {
            label: __('Language', 'dv-widgets'),
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
