<?php
// Installs a site, with a user for each role; their names are their passwords.
define('WP_INSTALLING', true);
require getenv('SITE_FOLDER') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Clinique Foulée', 'administrator', 'administrator@clinic.example', true, '', 'administrator', getenv('SITE_LANGUAGE'));
// Avatars come from another host.
update_option('show_avatars', 0);
if (getenv('SITE_THEME')) {
    switch_theme(getenv('SITE_THEME'));
}
$wp_rewrite->set_permalink_structure('/%postname%/');
flush_rewrite_rules();
if (getenv('SITE_IS_NETWORK')) {
    require ABSPATH . 'wp-admin/includes/network.php';
    foreach ($wpdb->tables('ms_global') as $table => $name) {
        $wpdb->$table = $name;
    }
    install_network();
    // Who is an administrator by now becomes one of the whole network.
    populate_network(1, getenv('SITE_ADDRESS'), 'administrator@clinic.example', 'Clinics', '/', false);
}
// The owner is an administrator too.
foreach (['owner' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor'] as $name => $role) {
    wp_insert_user(['user_login' => $name, 'user_pass' => $name, 'user_email' => "$name@clinic.example", 'role' => $role]);
}

// The plugin, as somebody installs it who uploads its zip.
if (getenv('SITE_PLUGIN')) {
    require_once ABSPATH . 'wp-admin/includes/file.php';
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    WP_Filesystem();
    foreach ([unzip_file(getenv('SITE_PLUGIN'), WP_PLUGIN_DIR), activate_plugin('recovery-calculator/recovery-calculator.php')] as $outcome) {
        if (is_wp_error($outcome)) {
            exit($outcome->get_error_message());
        }
    }
}
// What stands in for other plugins.
wp_mkdir_p(WPMU_PLUGIN_DIR);
copy(__DIR__ . '/optimisers.php', WPMU_PLUGIN_DIR . '/optimisers.php');
