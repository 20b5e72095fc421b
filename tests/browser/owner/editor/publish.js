// Publishes what is in the editor; gives its address and what WordPress has kept.
wp.data.dispatch('core/editor').editPost({ title: 'Massage', status: 'publish' });
await wp.data.dispatch('core/editor').savePost();
const { content } = wp.data.select('core/editor').getCurrentPost();
return { link: wp.data.select('core/editor').getPermalink(), content };
