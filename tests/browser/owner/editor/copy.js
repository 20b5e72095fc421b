// Puts the content of another article into the editor, and selects its first block.
wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.parse(arguments[0]));
const [block] = wp.data.select('core/block-editor').getBlocks();
wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
