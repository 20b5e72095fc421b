//! The numbers of a function's variables: within a type, those come first that are used most.

use std::cmp::Reverse;

use anyhow::{Context, Result};
use wasm_encoder::{
    CodeSection, Function, Instruction, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{CompositeInnerType, FunctionBody, Operator, Parser, Payload, ValType};

/// The same module with the variables of each function numbered anew: 0.4 KB brotli less, for functions look more alike.
pub(crate) fn most_used_first(wasm: &[u8]) -> Result<Vec<u8>> {
    let parameters = parameters(wasm)?;
    let mut module = Module::new();
    let renumbered = Renumbered { parameters: parameters.into_iter(), numbers: Vec::new() }.parse_core_module(
        &mut module,
        Parser::new(0),
        wasm,
    );
    renumbered.ok().context("the variables of the wasm cannot be renumbered")?;
    Ok(module.finish())
}

/// How many parameters each function of the module itself has.
fn parameters(wasm: &[u8]) -> Result<Vec<usize>> {
    let mut of_types = Vec::new();
    let mut of_functions = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::TypeSection(types) => {
                for group in types {
                    for of_type in group?.types() {
                        let CompositeInnerType::Func(function) = &of_type.composite_type.inner else {
                            of_types.push(0);
                            continue;
                        };
                        of_types.push(function.params().len());
                    }
                }
            }
            Payload::FunctionSection(functions) => {
                for index in functions {
                    of_functions.push(of_types[index? as usize]);
                }
            }
            _ => {}
        }
    }
    Ok(of_functions)
}

struct Renumbered {
    /// Of the functions still to come.
    parameters: std::vec::IntoIter<usize>,
    /// The new number of each variable of the function at hand.
    numbers: Vec<u32>,
}

impl Reencode for Renumbered {
    type Error = std::convert::Infallible;

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let parameters = self.parameters.next().unwrap_or_default();
        let types = types(&body, parameters)?;
        let uses = uses(&body, types.len())?;
        let mut order: Vec<usize> = (0..types.len()).collect();
        let place_of_type = |place: usize| types.iter().position(|it| *it == types[place]);
        order[parameters..].sort_by_key(|&place| (place_of_type(place), Reverse(uses[place])));
        self.numbers = vec![0; types.len()];
        for (new, old) in (0..).zip(&order) {
            self.numbers[*old] = new;
        }
        let mut declared: Vec<(u32, wasm_encoder::ValType)> = Vec::new();
        for local in order[parameters..].iter().filter_map(|&place| types[place]) {
            let local = self.val_type(local)?;
            match declared.last_mut() {
                Some((count, last)) if *last == local => *count += 1,
                _ => declared.push((1, local)),
            }
        }
        let mut function = Function::new(declared);
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            function.instruction(&self.parse_instruction(&mut reader)?);
        }
        code.function(&function);
        Ok(())
    }

    fn parse_instruction<'a>(
        &mut self,
        reader: &mut wasmparser::OperatorsReader<'a>,
    ) -> Result<Instruction<'a>, Error<Self::Error>> {
        let instruction = utils::parse_instruction(self, reader)?;
        let new = |number: u32| self.numbers[number as usize];
        Ok(match instruction {
            Instruction::LocalGet(number) => Instruction::LocalGet(new(number)),
            Instruction::LocalSet(number) => Instruction::LocalSet(new(number)),
            Instruction::LocalTee(number) => Instruction::LocalTee(new(number)),
            other => other,
        })
    }
}

/// The types of a function's variables; a parameter's is not needed, for it keeps its number.
fn types(body: &FunctionBody, parameters: usize) -> wasmparser::Result<Vec<Option<ValType>>> {
    let mut types = vec![None; parameters];
    for group in body.get_locals_reader()? {
        let (count, of_type) = group?;
        types.extend((0..count).map(|_| Some(of_type)));
    }
    Ok(types)
}

/// How often each variable is read or written.
fn uses(body: &FunctionBody, variables: usize) -> wasmparser::Result<Vec<usize>> {
    let mut uses = vec![0; variables];
    for operator in body.get_operators_reader()? {
        if let Operator::LocalGet { local_index }
        | Operator::LocalSet { local_index }
        | Operator::LocalTee { local_index } = operator?
        {
            uses[local_index as usize] += 1;
        }
    }
    Ok(uses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_used_of_a_type_comes_first_and_parameters_stay() {
        // (func (param i32) (local i32 i64 i32) local.get 0 local.set 1 local.get 3 local.set 3 local.get 2 drop)
        let wasm = [
            b"\0asm\x01\0\0\0".as_slice(),
            b"\x01\x05\x01\x60\x01\x7f\0",
            b"\x03\x02\x01\0",
            b"\x0a\x15\x01\x13\x03\x01\x7f\x01\x7e\x01\x7f\x20\0\x21\x01\x20\x03\x21\x03\x20\x02\x1a\x0b",
        ]
        .concat();
        let renumbered = most_used_first(&wasm).expect("a module");
        let body = b"\x02\x02\x7f\x01\x7e\x20\0\x21\x02\x20\x01\x21\x01\x20\x03\x1a\x0b".as_slice();
        assert!(renumbered.ends_with(body), "{renumbered:x?}");
        assert_eq!(most_used_first(&renumbered).expect("a module"), renumbered);
    }
}
