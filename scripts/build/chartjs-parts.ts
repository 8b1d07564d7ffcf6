/**
 * What Chart.js holds and our charts do not use: they hear no event, hover over nothing, move nothing, ask for no size and
 * get data that stays as it is (`chart/canvas/drawing.ts`). A bundler cannot know that of the methods of a class.
 *
 * `scripts/chartjs-parts.test.ts` draws all kinds of pictures with and without these, which must be the same, call for call.
 */

/** Methods that are taken out, by class. A call all the same would fail, and the chart's table would be shown. */
const NEVER_CALLED = {
  Chart: `unregister resize _resize _resetElements reset isPointInArea getElementsAtEventForMode getVisibleDatasetCount
    setDatasetVisibility toggleDataVisibility _updateVisibility hide show toBase64Image bindUserEvents bindResponsiveEvents
    updateHoverStyle getActiveElements setActiveElements isPluginEnabled _updateHoverStyles _eventHandler _handleEvent
    _getActiveElements`,
  Config: 'datasetAnimationScopeKeys',
  DatasetController: `updateIndex reset parsePrimitiveData parseArrayData parseObjectData getDataElement applyStack
    getLabelAndValue getStyle _setStyle removeHoverStyle setHoverStyle _removeDatasetHoverStyle _setDatasetHoverStyle
    _removeElements _sync _onDataPush _onDataPop _onDataShift _onDataSplice _onDataUnshift`,
  BarController: 'parsePrimitiveData parseArrayData parseObjectData getLabelAndValue',
  Element: 'tooltipPosition hasValue',
  BarElement: 'draw inRange inXRange inYRange getCenterPoint getRange',
  Scale: `parse getLabels determineDataLimits buildTicks isFullSize getLabelForValue getPixelForValue getValueForPixel
    getDecimalForPixel`,
  LinearScaleBase: 'computeTickLimit getLabelForValue',
  LinearScale: 'getValueForPixel',
  TypedRegistry: 'unregister',
  Registry: `remove addControllers addElements addPlugins addScales getPlugin removeControllers removeElements removePlugins
    removeScales`,
};

/** What is called and does nothing for us, by class: all that is left of each. */
const WITHOUT_EFFECT = {
  Animator: { listen: '', has: 'return false;', stop: '', remove: '' },
  Chart: { bindEvents: 'this.attached = true;', unbindEvents: '' },
  // Without animation every value is the last one.
  DatasetController: { _resolveAnimations: 'return { update: Object.assign };' },
  // Where labels are written at all, they stand upright.
  Scale: { calculateLabelRotation: 'this.labelRotation = 0;', drawBackground: '', drawTitle: '' },
};
/** Of these classes nothing else is left. */
const NOTHING_ELSE = ['Animator'];

/** The same for functions, by the end of the file's path. */
const FUNCTIONS = {
  'dist/chart.js': {
    _detectPlatform: '',
    getTitleHeight: 'return 0;',
    // Of bars only the place is asked.
    setBorderSkipped: '',
    setInflateAmount: '',
  },
  'chunks/index.js': {
    applyAnimationsDefaults: '',
    listenArrayEvents: '',
    unlistenArrayEvents: '',
    decorateText: '',
    // The colours of our charts are those of the page.
    getHoverColor: '',
  },
};
/** Numbers in our charts are worded by ourselves. */
const OBJECTS = { formatters: ['numeric', 'logarithmic'] };

const isEmpty = (object) => Object.keys(object).length === 0;

/** Every cut: what stands between two places of the text is replaced. */
function cutsOf(ast, id, report) {
  const cuts = [];
  const functions = { ...Object.entries(FUNCTIONS).find(([file]) => id.endsWith(file))?.[1] };
  const isMain = id.endsWith('dist/chart.js');
  for (const statement of ast.body) {
    if (statement.type === 'ClassDeclaration') cutsOfClass(statement);
    else if (statement.type === 'FunctionDeclaration' && statement.id.name in functions) {
      empty(statement, functions[statement.id.name]);
      delete functions[statement.id.name];
    } else if (statement.type === 'VariableDeclaration') statement.declarations.forEach(cutsOfObject);
  }
  if (!isEmpty(functions)) report(`${Object.keys(functions)} of ${id}`);
  return cuts;

  function empty({ body }, text) {
    cuts.push([body.start, body.end, `{${text}}`]);
  }

  function cutsOfClass({ id: { name }, body }) {
    if (!isMain) return;
    const never = new Set(NEVER_CALLED[name]?.split(/\s+/));
    const without = { ...WITHOUT_EFFECT[name] };
    for (const member of body.body) {
      if (member.type !== 'MethodDefinition' || member.kind !== 'method') continue;
      const method = member.key.name;
      if (method in without) {
        empty(member.value, without[method]);
        delete without[method];
      } else if (never.delete(method) || NOTHING_ELSE.includes(name))
        cuts.push([member.start, member.end, '']);
    }
    if (never.size > 0 || !isEmpty(without))
      report([...never, ...Object.keys(without)].map((method) => `${name}.${method}`).join());
  }

  function cutsOfObject({ id: { name }, init }) {
    if (init?.type !== 'ObjectExpression' || !Object.hasOwn(OBJECTS, name)) return;
    for (const { key, value } of init.properties) if (OBJECTS[name].includes(key.name)) empty(value, '');
  }
}

/**
 * @param {string} code of a file of Chart.js
 * @param {object} ast the same, parsed
 * @param {(what: string) => void} report is told what is no longer there
 */
export const withoutUnused = (code, ast, id, report) =>
  cutsOf(ast, id, report)
    .sort(([one], [other]) => other - one)
    .reduce((text, [from, to, left]) => text.slice(0, from) + left + text.slice(to), code);
