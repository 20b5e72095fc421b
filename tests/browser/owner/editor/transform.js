// Puts content into the editor, and turns its first block into another kind as the toolbar does.
wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.parse(arguments[0]));
const [block] = wp.data.select('core/block-editor').getBlocks();
const offered = wp.blocks.getPossibleBlockTransformations([block]).map((it) => it.name);
if (!offered.includes(arguments[1])) return offered;
const [made] = wp.blocks.switchToBlockType(block, arguments[1]);
wp.data.dispatch('core/block-editor').replaceBlock(block.clientId, made);
return made.attributes;
