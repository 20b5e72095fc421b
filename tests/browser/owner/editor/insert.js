// Inserts a block by its name, as the inserter does, and selects it; gives what authors call it.
const block = wp.blocks.createBlock(arguments[0]);
wp.data.dispatch('core/block-editor').insertBlocks(block);
wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
return wp.blocks.getBlockType(arguments[0]).title;
