//! A real web server, set up as `hosting/` says, with a folder of releases.

use std::{
    env,
    fmt::{self, Write as _},
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use super::{http, server::unused_port};
use crate::driver::wait_for;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const APACHE: &str = "/usr/sbin/apache2";
/// What Debian turns on by itself and has a say here, and what `hosting/apache.conf` needs.
const APACHE_MODULES: [&str; 11] = [
    "mpm_event",
    "authz_core",
    "dir",
    "mime",
    "setenvif",
    "autoindex",
    "negotiation",
    "filter",
    "deflate",
    "headers",
    "rewrite",
];

/// It ends with the value.
pub(crate) struct Host {
    child: Child,
    port: u16,
    scratch: PathBuf,
}

impl Host {
    /// nginx with `hosting/nginx.conf` in its `server` block, where it could be had.
    pub(crate) fn nginx() -> Option<Self> {
        let unpacked = tools().join("nginx");
        let program = unpacked.join("usr/sbin/nginx");
        could_be_had(&program).then(|| {
            let module = unpacked.join("usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
            Self::start(|scratch, port| {
                let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
                let temporary = temporary.map(|name| format!("{name}_temp_path {}/{name};", scratch.display()));
                let settings = format!(
                    "load_module {};\ndaemon off;\nmaster_process off;\npid {scratch}/pid;\nevents {{}}\n\
                     http {{\naccess_log off;\n{}\nserver {{\nlisten 127.0.0.1:{port};\nroot {scratch}/release;\n\
                     include {ROOT}/hosting/nginx.conf;\n}}\n}}\n",
                    module.display(),
                    temporary.join("\n"),
                    scratch = scratch.display(),
                );
                let file = write(scratch, "nginx.conf", &settings);
                let mut command = Command::new(&program);
                command.args(["-e", "stderr", "-p"]).arg(scratch).arg("-c").arg(file);
                command
            })
        })
    }

    /// Apache with `hosting/apache.conf` as the folder's `.htaccess`, where it could be had.
    pub(crate) fn apache() -> Option<Self> {
        could_be_had(Path::new(APACHE)).then(|| {
            Self::start(|scratch, port| {
                let settings = Path::new(ROOT).join("hosting/apache.conf");
                fs::copy(settings, scratch.join("release/.htaccess")).expect("settings for Apache");
                let mut settings = format!(
                    "ServerRoot {scratch}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {scratch}/pid\n\
                     ErrorLog /dev/stderr\nUser www-data\nGroup www-data\nTypesConfig /etc/mime.types\nAddLanguage br .br\n\
                     DocumentRoot {scratch}/release\n<Directory {scratch}/release>\nAllowOverride All\n\
                     Require all granted\nOptions Indexes FollowSymLinks\n</Directory>\n",
                    scratch = scratch.display(),
                );
                for module in APACHE_MODULES {
                    let _ = writeln!(
                        settings,
                        "LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so"
                    );
                }
                let file = write(scratch, "apache.conf", &settings);
                let mut command = Command::new(APACHE);
                // One process, so that it ends as a whole.
                command.arg("-X").arg("-f").arg(file);
                command
            })
        })
    }

    fn start(prepare: impl Fn(&Path, u16) -> Command) -> Self {
        let port = unused_port();
        // Where the user that Apache changes to may look, too.
        let scratch = env::temp_dir().join(format!("recovery-calculator-host-{port}"));
        let _ = fs::remove_dir_all(&scratch);
        for (path, content) in releases() {
            write_bytes(&scratch.join("release").join(path), &content);
        }
        let mut command = prepare(&scratch, port);
        let log = scratch.join("log");
        let said = fs::File::create(&log).expect("a file for what the server says");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(said);
        let child = command.spawn().unwrap_or_else(|error| panic!("could not start {command:?}: {error}"));
        let host = Self { child, port, scratch };
        wait_for("the server", || host.get("/", "identity").map_err(|_| fs::read_to_string(&log).unwrap_or_default()));
        host
    }

    /// What the server answers when a file is asked for in an encoding.
    pub(crate) fn get(&self, path: &str, encoding: &str) -> std::io::Result<http::Reply> {
        http::get(self.port, path, encoding)
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.scratch);
    }
}

/// The folder of releases that is served: path and content.
pub(crate) fn releases() -> Vec<(String, Vec<u8>)> {
    let folder = tools().join("release");
    let mut files = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap_or_else(|error| panic!("{error}: run `cargo xtask test`")) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&folder).expect("a file of the folder").display().to_string();
                files.push((name, fs::read(path).expect("a file")));
            }
        }
    }
    files
}

/// Where `cargo xtask test` has put servers and releases.
fn tools() -> PathBuf {
    Path::new(ROOT).join("target/tools/servers")
}

fn could_be_had(program: &Path) -> bool {
    let is_there = program.is_file();
    assert!(is_there || !Path::new("/usr/bin/apt-get").exists(), "{}: run `cargo xtask test`", program.display());
    is_there
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let file = folder.join(name);
    write_bytes(&file, text.as_bytes());
    file
}

fn write_bytes(file: &Path, content: &[u8]) {
    fs::create_dir_all(file.parent().expect("a folder")).and_then(|()| fs::write(file, content)).expect("a file");
}
