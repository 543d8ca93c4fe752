//! Counts what reading makes of a response, so that no server can fill the memory with a short one.

/// The memory that reading may still take, in bytes.
///
/// What is counted is what is asked of the allocator: texts, the slots of lists and maps, and boxes. The
/// counts of maps are estimates from above.
#[derive(Debug)]
pub struct Memory {
    left: usize,
}

/// Reading would take more memory than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exhausted;

/// What an allocator adds to a small piece of memory, at most.
const OVERHEAD: usize = 32;
/// The entries in a node of a `BTreeMap`, one of which is made for the first entry.
const NODE: usize = 12;

impl Memory {
    pub(crate) fn new(bytes: usize) -> Self {
        Memory { left: bytes }
    }

    /// Takes some of it.
    pub(crate) fn take(&mut self, bytes: usize) -> Result<(), Exhausted> {
        self.left = self.left.checked_sub(bytes).ok_or(Exhausted)?;
        Ok(())
    }

    /// Gives back what is free again.
    pub(crate) fn give(&mut self, bytes: usize) {
        self.left = self.left.saturating_add(bytes);
    }

    /// Takes what a text holds.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Exhausted> {
        if text.is_empty() { Ok(()) } else { self.take(text.len() + OVERHEAD) }
    }

    /// Takes the memory that a full list needs next, beside what it holds, and says for how many more items
    /// that is. The list doubles, as `Vec` does; large items begin with one.
    pub(crate) fn next_step(&mut self, held: usize, size: usize) -> Result<usize, Exhausted> {
        const LARGE: usize = 256;
        let more = match held {
            0 if size > LARGE => 1,
            0 => 4,
            held => held,
        };
        let bytes = held.checked_add(more).and_then(|slots| slots.checked_mul(size));
        self.take(bytes.ok_or(Exhausted)?)?;
        Ok(more)
    }

    /// Takes what one more entry of a map takes that has some.
    pub(crate) fn entry(&mut self, held: usize, key: &str, size: usize) -> Result<(), Exhausted> {
        let slot = size_of::<String>() + size;
        let slots = if held == 0 { NODE } else { 3 };
        self.take(slot.checked_mul(slots).ok_or(Exhausted)?)?;
        self.text(key)
    }
}
