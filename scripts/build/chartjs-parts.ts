/**
 * What Chart.js holds and our charts do not use: they hear no event, hover over nothing, move nothing, ask for no size and
 * get data that stays as it is (`chart/canvas/drawing.ts`). A bundler cannot know that of the methods of a class.
 *
 * `scripts/chartjs-parts.test.ts` draws all kinds of pictures with and without these, which must be the same, call for call.
 */
import { type Edit, edit } from './edit.ts';

type Report = (what: string) => void;

interface Span {
  start: number;
  end: number;
}
interface Named {
  id: { name: string };
}
interface Method extends Span {
  type: string;
  kind: string;
  key: { name: string };
  value: { body: Span };
}
interface ClassDeclaration extends Named {
  type: 'ClassDeclaration';
  body: { body: Method[] };
}
interface Declarator extends Named {
  init: { type: string; properties: { key: { name: string }; value: { body: Span } }[] } | null;
}
/** What is read of the tree that Rollup makes of a file. Its own types do not say that every node knows its place. */
export interface Tree {
  body: (
    | ClassDeclaration
    | (Named & { type: 'FunctionDeclaration'; body: Span })
    | { type: 'VariableDeclaration'; declarations: Declarator[] }
  )[];
}

/** Methods that are taken out, by class. A call all the same would fail, and the chart's table would be shown. */
const NEVER_CALLED: Record<string, string> = {
  Chart: `unregister resize _resize _resetElements reset isPointInArea getElementsAtEventForMode getVisibleDatasetCount
    setDatasetVisibility toggleDataVisibility _updateVisibility hide show toBase64Image bindUserEvents bindResponsiveEvents
    updateHoverStyle getActiveElements setActiveElements isPluginEnabled _updateHoverStyles _eventHandler _handleEvent
    _getActiveElements`,
  Config: 'datasetAnimationScopeKeys',
  DatasetController: `updateIndex reset parsePrimitiveData parseArrayData parseObjectData getDataElement applyStack
    getLabelAndValue getStyle _setStyle removeHoverStyle setHoverStyle _removeDatasetHoverStyle _setDatasetHoverStyle
    getMinMax updateRangeFromParsed _removeElements _sync _onDataPush _onDataPop _onDataShift _onDataSplice _onDataUnshift`,
  BarController: 'parsePrimitiveData parseArrayData parseObjectData getLabelAndValue updateRangeFromParsed',
  Element: 'tooltipPosition hasValue',
  BarElement: 'draw inRange inXRange inYRange getCenterPoint getRange',
  Scale: `parse getLabels determineDataLimits buildTicks isFullSize getLabelForValue getPixelForValue getValueForPixel
    getDecimalForPixel`,
  LinearScaleBase: 'computeTickLimit getTickLimit getLabelForValue',
  LinearScale: 'computeTickLimit getValueForPixel',
  TypedRegistry: 'unregister',
  Registry: `remove addControllers addElements addPlugins addScales getPlugin removeControllers removeElements removePlugins
    removeScales`,
};

/** What is called and does nothing for us, by class: all that is left of each. */
const WITHOUT_EFFECT: Record<string, Record<string, string>> = {
  Animator: { listen: '', has: 'return false;', stop: '', remove: '' },
  Chart: { bindEvents: 'this.attached = true;', unbindEvents: '' },
  // Without animation every value is the last one.
  DatasetController: { _resolveAnimations: 'return { update: Object.assign };' },
  // Every axis has its ends and its marks from us.
  LinearScaleBase: { buildTicks: 'return [];' },
  // Where labels are written at all, they stand upright.
  Scale: { calculateLabelRotation: 'this.labelRotation = 0;', drawBackground: '', drawTitle: '' },
};
/** Of these classes nothing else is left. */
const NOTHING_ELSE = ['Animator'];

/** The same for functions, by the end of the file's path. */
const FUNCTIONS: Record<string, Record<string, string>> = {
  'dist/chart.js': {
    _detectPlatform: '',
    autoSkip: 'return ticks;',
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
const OBJECTS: Record<string, string[]> = { formatters: ['numeric', 'logarithmic'] };

const isEmpty = (object: object) => Object.keys(object).length === 0;

/** Every cut: what stands between two places of the text is replaced. */
function cutsOf(ast: Tree, id: string, report: Report) {
  const cuts: Edit[] = [];
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

  function empty({ body }: { body: Span }, text: string) {
    cuts.push([body.start, body.end, `{${text}}`]);
  }

  function cutsOfClass({ id: { name }, body }: ClassDeclaration) {
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

  function cutsOfObject({ id: { name }, init }: Declarator) {
    if (init?.type !== 'ObjectExpression' || !Object.hasOwn(OBJECTS, name)) return;
    for (const { key, value } of init.properties) if (OBJECTS[name].includes(key.name)) empty(value, '');
  }
}

/**
 * @param {string} code of a file of Chart.js
 * @param {object} ast the same, parsed
 * @param {(what: string) => void} report is told what is no longer there
 */
export const withoutUnused = (code: string, ast: Tree, id: string, report: Report) =>
  edit(code, cutsOf(ast, id, report));
