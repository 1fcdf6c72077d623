// The block in the editor: a form beside the server's own picture of it. No build step, so no JSX.
(function (wp) {
  const { createElement, Fragment } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl } = wp.components;

  const WIDGETS = [
    { value: 'offence-trend', label: __('Registered offences by year', 'dv-widgets') },
    { value: 'attrition-funnel', label: __('From reports to proceedings', 'dv-widgets') },
    { value: 'campaign-timeline', label: __('Timeline of the campaigns', 'dv-widgets') },
    { value: 'later-events', label: __('Timeline of what came after', 'dv-widgets') },
    { value: 'petition-counter', label: __('The petitions', 'dv-widgets') },
  ];

  const automatic = { value: '', label: __('Automatic', 'dv-widgets') };
  const same = (value) => ({ value, label: value });

  /** An option of the block: its attribute, its label, and either the values it may have or nothing, for free text. */
  const COMMON = [
    [
      'lang',
      __('Language', 'dv-widgets'),
      [
        { value: '', label: __('Language of the site', 'dv-widgets') },
        { value: 'en', label: 'English' },
        { value: 'ru', label: 'Русский' },
        { value: 'kk', label: 'Қазақша' },
      ],
    ],
    ['theme', __('Colours', 'dv-widgets'), [automatic, same('light'), same('dark')]],
  ];
  const TIMELINE = [
    ['from', __('From (date)', 'dv-widgets')],
    ['to', __('To (date)', 'dv-widgets')],
    ['actors', __('Lanes: law government against for context', 'dv-widgets')],
  ];
  const OWN = {
    'offence-trend': [
      ['from', __('From (year)', 'dv-widgets')],
      ['to', __('To (year)', 'dv-widgets')],
      ['mark', __('Drawn as', 'dv-widgets'), [automatic, same('columns'), same('line')]],
    ],
    'attrition-funnel': [['view', __('Drawn as', 'dv-widgets'), [automatic, same('bars'), same('units')]]],
    'campaign-timeline': TIMELINE,
    'later-events': TIMELINE,
    'petition-counter': [['goal', __('Goal (number)', 'dv-widgets')]],
  };
  const MORE = [
    ['heading', __('Own headline', 'dv-widgets')],
    ['heading-level', __('Level of the headline', 'dv-widgets'), [automatic, ...['2', '3', '4', '5', '6'].map(same)]],
    ['subtitle', __('Own description', 'dv-widgets')],
    ['credit', __('Data credit', 'dv-widgets')],
    ['toolbar', __('Toolbar: none, or table csv svg png cite embed report', 'dv-widgets')],
    ['support-text', __('Helpline or content note', 'dv-widgets')],
    ['support-href', __('Address of the helpline', 'dv-widgets')],
    ['report-href', __('Where errors are reported: address or mailto:', 'dv-widgets')],
    ['src', __('Address of own data, CSV or JSON', 'dv-widgets')],
  ];

  function Edit({ attributes, setAttributes }) {
    const set = (attribute) => (value) => setAttributes({ [attribute]: value || undefined });
    const field = ([attribute, label, options]) =>
      createElement(options ? SelectControl : TextControl, {
        key: attribute,
        label,
        options,
        value: attributes[attribute] ?? '',
        onChange: set(attribute),
      });
    // What belongs to the widget chosen before would stay unseen on the new one.
    const choose = (name) => {
      const before = (OWN[attributes.name] ?? []).map(([attribute]) => [attribute, undefined]);
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
            options: WIDGETS,
            value: attributes.name,
            onChange: choose,
          }),
          COMMON.map(field),
          (OWN[attributes.name] ?? []).map(field),
        ),
        createElement(PanelBody, { title: __('More options', 'dv-widgets'), initialOpen: false }, MORE.map(field)),
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
