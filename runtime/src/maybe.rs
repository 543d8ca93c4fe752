//! Sets what may be there, without a branch.

/// Calls a setter with a value that may be absent: on calls, on the builders of models and on a client's.
///
/// ```
/// use huaweicloud_core::{ClientBuilder, Maybe, ServiceClient};
///
/// fn builder<C: ServiceClient>(project: Option<&str>) -> ClientBuilder<C> {
///     ClientBuilder::new().region("cn-north-4").maybe(project, ClientBuilder::project_id)
/// }
/// ```
pub trait Maybe: Sized {
    /// Applies `set` if there is a value, and changes nothing otherwise.
    #[must_use]
    fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

impl<T> Maybe for T {}
