//! What belongs to instances of DCS.

use super::instances::{LONG, created, order, running, running_as};
use super::*;
