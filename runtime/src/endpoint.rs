//! An operation as a type.

use crate::response::Output;
use crate::service::Operation;

/// An operation as a type: what tells the calls of one from those of another. Implemented by
/// generated code.
pub trait Endpoint {
    /// What a success brings.
    type Output: Output;

    /// The table that describes it.
    fn operation() -> &'static Operation;
}
