// Waits for the block editor, and closes its welcome.
const ready = () => window.wp && wp.blocks && wp.blocks.getBlockType('core/html') && wp.data.select('core/editor').getCurrentPostId();
while (!ready()) await new Promise((resolve) => setTimeout(resolve, 20));
for (const room of ['core/edit-post', 'core']) wp.data.dispatch('core/preferences').set(room, 'welcomeGuide', false);
