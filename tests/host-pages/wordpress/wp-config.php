<?php
// A site of its own for each check: what differs comes from the environment.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', getenv('SITE_DATABASE'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';

define('WP_HOME', 'http://' . getenv('SITE_ADDRESS'));
define('WP_SITEURL', WP_HOME);
$_SERVER['HTTP_HOST'] = $_SERVER['HTTP_HOST'] ?? getenv('SITE_ADDRESS');

// Nothing but the pages: no jobs, no calls to other hosts, no changes to the files.
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISALLOW_FILE_MODS', true);
define('FS_METHOD', 'direct');
// Styles that were chosen show at once.
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEVELOPMENT_MODE', 'theme');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", 'a test of ' . $name);
    define("{$name}_SALT", 'salt for ' . $name);
}

if (getenv('SITE_IS_NETWORK') && !defined('WP_INSTALLING')) {
    define('MULTISITE', true);
    define('SUBDOMAIN_INSTALL', false);
    define('DOMAIN_CURRENT_SITE', getenv('SITE_ADDRESS'));
    define('PATH_CURRENT_SITE', '/');
    define('SITE_ID_CURRENT_SITE', 1);
    define('BLOG_ID_CURRENT_SITE', 1);
}

defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
