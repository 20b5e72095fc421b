//! What can be wrong with the wasm on its host.

use super::server::Answer;

/// One thing that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    None,
    /// The file has been removed.
    Missing,
    /// The host is broken.
    ServerError,
    /// The host does not know the type.
    WrongType,
    /// The host says more of the type than there is to say.
    Charset,
    /// Half the file.
    Truncated,
    /// One byte is another.
    Corrupted,
    /// The host answers everything unknown with its home page.
    Html,
    /// The host is overloaded, the first time.
    BusyOnce,
    /// The host allows no other site to read it.
    NoCors,
}

impl Fault {
    /// What becomes of the answer, the first time or later.
    pub(super) fn apply(self, mut answer: Answer, again: bool) -> Answer {
        match self {
            Self::None | Self::NoCors => {}
            Self::Missing => answer.status = 404,
            Self::ServerError => answer.status = 500,
            Self::BusyOnce if again => {}
            Self::BusyOnce => answer.status = 503,
            Self::WrongType => answer.headers[0].1 = "application/octet-stream".into(),
            Self::Charset => answer.headers[0].1 += "; charset=utf-8",
            Self::Truncated => answer.content.truncate(answer.content.len() / 2),
            Self::Corrupted => {
                let middle = answer.content.len() / 2;
                answer.content[middle] ^= 1;
            }
            Self::Html => {
                answer.headers[0].1 = "text/html".into();
                answer.content = b"<!doctype html><h1>Welcome</h1>".into();
            }
        }
        answer
    }
}
