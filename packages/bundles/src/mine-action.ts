/** All elements: the one entry behind the classic script and the ES module. */
import '@mine-action/elements/define';
