<?php
// Does to the scripts of a page what two plugins do that many sites have, as they are asked to leave some alone.
$optimiser = getenv('SITE_OPTIMISER');

$change_scripts = static function (callable $change) {
    add_action('template_redirect', static function () use ($change) {
        ob_start(static function ($page) use ($change) {
            return preg_replace_callback('~<script\b[^>]*\ssrc=["\']([^"\']+)["\'][^>]*></script>~', $change, $page);
        });
    });
};
$is_left_alone = static function (string $tag, array $excluded) {
    foreach (array_filter(array_map('trim', $excluded)) as $part) {
        if (strpos($tag, $part) !== false) {
            return true;
        }
    }
    return false;
};

// As Autoptimize: every script of the site's own becomes a part of one file, at the end of the page.
if ($optimiser === 'joins') {
    $change_scripts(static function (array $found) use ($is_left_alone) {
        $excluded = explode(',', apply_filters('autoptimize_filter_js_exclude', 'wp-includes/js/dist/, js/jquery/jquery.min.js'));
        $path = ABSPATH . ltrim((string) wp_parse_url($found[1], PHP_URL_PATH), '/');
        if ($is_left_alone($found[0], $excluded) || !is_file($path)) {
            return $found[0];
        }
        wp_mkdir_p(WP_CONTENT_DIR . '/cache');
        $name = 'cache/joined-' . md5($found[1]) . '.js';
        file_put_contents(WP_CONTENT_DIR . "/$name", ';' . file_get_contents($path));
        return '<script defer src="' . content_url($name) . '"></script>';
    });
}

// As WP Rocket: no script runs before the reader touches the page.
if ($optimiser === 'delays') {
    $change_scripts(static function (array $found) use ($is_left_alone) {
        $excluded = apply_filters('rocket_delay_js_exclusions', []);
        return $is_left_alone($found[0], $excluded) ? $found[0] : str_replace('<script', '<script type="rocketlazyloadscript"', $found[0]);
    });
}
