<?php
// As a web server set up for WordPress: files as they are, and WordPress for every other address.
$path = $_SERVER['DOCUMENT_ROOT'] . urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (is_file($path) || is_file("$path/index.php")) {
    return false;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
