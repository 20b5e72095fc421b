// Publishes a post with a Custom HTML block from the block editor.
wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/html', { content: arguments[0] }));
wp.data.dispatch('core/editor').editPost({ title: 'Massage', status: 'publish' });
await wp.data.dispatch('core/editor').savePost();
return { link: wp.data.select('core/editor').getPermalink() }
