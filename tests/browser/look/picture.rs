//! Pictures as PNG: reading, keeping, comparing.

use std::io::Cursor;

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Transformations};

/// A picture in colours that are told apart in 32 steps a channel: finer ones would only make the files larger.
#[derive(Debug, PartialEq)]
pub(crate) struct Picture {
    width: u32,
    height: u32,
    /// Red, green and blue of each dot, from top left to bottom right.
    dots: Vec<[u8; 3]>,
}

fn in_steps(value: u8) -> u8 {
    value & 0xF8 | value >> 5
}

impl Picture {
    /// Reads a PNG of any kind.
    pub(crate) fn read(file: &[u8]) -> Self {
        let mut decoder = Decoder::new(Cursor::new(file));
        decoder.set_transformations(Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a picture that fits in memory")];
        let frame = reader.next_frame(&mut bytes).expect("a whole PNG");
        let dots = bytes[..frame.buffer_size()].chunks(frame.color_type.samples());
        let coarse = |dot: &[u8]| match dot {
            [red, green, blue, ..] => [*red, *green, *blue].map(in_steps),
            grey => [in_steps(grey[0]); 3],
        };
        Self { width: frame.width, height: frame.height, dots: dots.map(coarse).collect() }
    }

    /// The picture as PNG.
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, self.width, self.height);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::High);
        let mut palette = self.dots.clone();
        palette.sort_unstable();
        palette.dedup();
        let bytes = if palette.len() <= 256 {
            encoder.set_color(ColorType::Indexed);
            encoder.set_palette(palette.as_flattened().to_vec());
            let place = |dot| palette.binary_search(dot).unwrap_or_default() as u8;
            self.dots.iter().map(place).collect()
        } else {
            encoder.set_color(ColorType::Rgb);
            self.dots.as_flattened().to_vec()
        };
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&bytes).expect("a picture");
        writer.finish().expect("an end");
        file
    }

    /// How many of 1,000 dots differ so that an eye would see it; nothing where the sizes do.
    pub(crate) fn difference(&self, other: &Self) -> Option<f64> {
        const SEEN: u8 = 40;
        let differs = |(one, other): &(&[u8; 3], &[u8; 3])| (0..3).any(|at| one[at].abs_diff(other[at]) > SEEN);
        let is_alike = (self.width, self.height) == (other.width, other.height);
        is_alike.then(|| {
            let count = self.dots.iter().zip(&other.dots).filter(differs).count();
            1_000.0 * count as f64 / self.dots.len() as f64
        })
    }
}
