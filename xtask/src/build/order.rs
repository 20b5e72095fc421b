//! The order of the functions in the wasm: each after the one that it is most like, which compresses better.

use anyhow::{Context, Result};
use wasm_encoder::{
    CodeSection, FunctionSection, Module,
    reencode::{Error, Reencode},
};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// The same module with its functions in another order.
pub(crate) fn sort_by_similarity(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = chain(&bodies);
    let mut indices: Vec<u32> = (0..imported).chain(order.iter().map(|_| 0)).collect();
    for (new, old) in (imported..).zip(&order) {
        indices[imported as usize + old] = new;
    }
    let mut module = Module::new();
    let moved = Moved { order, indices }.parse_core_module(&mut module, Parser::new(0), wasm);
    moved.ok().context("the functions of the wasm cannot be moved")?;
    Ok(module.finish())
}

/// From the largest on, each time the function of which the greatest part stands in the one before.
fn chain(bodies: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<_> = bodies.iter().map(|body| pieces(body)).collect();
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(left.len());
    let mut next = (0..left.len()).max_by_key(|&place| bodies[place].len());
    while let Some(place) = next {
        let last = left.swap_remove(place);
        order.push(last);
        let likeness =
            |function: usize| shared(&pieces[last], &pieces[function]) * 10_000 / (pieces[function].len() + 8);
        next = (0..left.len()).max_by_key(|&place| (likeness(left[place]), std::cmp::Reverse(left[place])));
    }
    order
}

/// The different runs of four bytes, sorted.
fn pieces(body: &[u8]) -> Vec<[u8; 4]> {
    let mut pieces: Vec<_> = body.windows(4).map(|run| [run[0], run[1], run[2], run[3]]).collect();
    pieces.sort_unstable();
    pieces.dedup();
    pieces
}

/// How many pieces stand in both.
fn shared(one: &[[u8; 4]], two: &[[u8; 4]]) -> usize {
    let mut one = one.iter().peekable();
    let is_in_one = |piece: &&[u8; 4]| {
        while one.next_if(|it| it < piece).is_some() {}
        one.peek() == Some(piece)
    };
    two.iter().filter(is_in_one).count()
}

/// A module whose functions change places.
struct Moved {
    /// The old place of each function, without the imported ones.
    order: Vec<usize>,
    /// The new index of each function, with them.
    indices: Vec<u32>,
}

impl Reencode for Moved {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.indices[function as usize])
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for old in &self.order {
            functions.function(types[*old]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies: Vec<FunctionBody> = section.into_iter().collect::<Result<_, _>>()?;
        for old in self.order.clone() {
            self.parse_function_body(code, bodies[old].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_stands_together() {
        let bodies: [&[u8]; 4] = [b"abcdefgh", b"12345678-", b"abcdefg", b"1234567"];
        assert_eq!(chain(&bodies), [1, 3, 0, 2]);
        assert_eq!(chain(&[]), [0; 0]);
    }

    #[test]
    fn pieces_are_shared_wherever_they_stand() {
        assert_eq!(shared(&pieces(b"abcdefg"), &pieces(b"xcdefx bcde")), 2);
        assert_eq!(shared(&pieces(b"abc"), &pieces(b"abc")), 0);
    }

    #[test]
    fn who_is_called_is_called_after_the_move() {
        // (func (result i32) i32.const 7) (func (export "f") (result i32) call 0 drop nop nop nop i32.const 3)
        let wasm = [
            b"\0asm\x01\0\0\0".as_slice(),
            b"\x01\x05\x01\x60\0\x01\x7f",
            b"\x03\x03\x02\0\0",
            b"\x07\x05\x01\x01f\0\x01",
            b"\x0a\x11\x02\x04\0\x41\x07\x0b\x0a\0\x10\0\x1a\x01\x01\x01\x41\x03\x0b",
        ]
        .concat();
        let moved = sort_by_similarity(&wasm).expect("a module");
        assert_eq!(moved.len(), wasm.len());
        let holds = |part: &[u8]| moved.windows(part.len()).any(|it| it == part);
        assert!(holds(b"\x07\x05\x01\x01f\0\0"), "the export has moved");
        assert!(holds(b"\x0a\0\x10\x01\x1a"), "the call follows");
        assert_eq!(sort_by_similarity(&moved).expect("a module"), moved);
    }
}
