//! Which connections stand, and which has to go when there are too many.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::task::AbortHandle;

/// All connections. One waits while its client has not sent a whole request, and is busy while the request is
/// carried out.
#[derive(Debug)]
pub(crate) struct Connections {
    most: usize,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    next: u64,
    tasks: HashMap<u64, AbortHandle>,
    /// Those that wait, by when they began to.
    waiting: BTreeMap<u64, u64>,
}

/// One of the connections, for as long as it stands.
#[derive(Debug)]
pub(crate) struct Connection {
    id: u64,
    all: Arc<Connections>,
    /// Since when it waits.
    since: Mutex<Option<u64>>,
}

impl Connections {
    pub(crate) fn new(most: usize) -> Self {
        Self { most, known: Mutex::default() }
    }

    /// A new connection, which waits.
    pub(crate) fn open(self: &Arc<Self>) -> Arc<Connection> {
        let id = self.known().number();
        let connection = Connection { id, all: Arc::clone(self), since: Mutex::new(None) };
        connection.wait();
        Arc::new(connection)
    }

    /// The task that serves a connection.
    pub(crate) fn serves(&self, connection: &Connection, task: AbortHandle) {
        self.known().tasks.insert(connection.id, task);
    }

    /// Makes room for one more; `false` where all are busy.
    pub(crate) fn make_room(&self) -> bool {
        self.known().tasks.len() < self.most || self.drop_oldest()
    }

    /// Ends the connection that has waited for its client longest; `false` where none waits.
    pub(crate) fn drop_oldest(&self) -> bool {
        let mut known = self.known();
        let Some((_, id)) = known.waiting.pop_first() else { return false };
        if let Some(task) = known.tasks.remove(&id) {
            task.abort();
        }
        true
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }
}

impl Connection {
    /// A whole request is there.
    pub(crate) fn work(&self) {
        let since = self.since.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(since) = since {
            self.all.known().waiting.remove(&since);
        }
    }

    /// It is the client's turn.
    pub(crate) fn wait(&self) {
        self.work();
        let mut known = self.all.known();
        let since = known.number();
        known.waiting.insert(since, self.id);
        drop(known);
        *self.since.lock().unwrap_or_else(PoisonError::into_inner) = Some(since);
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.work();
        self.all.known().tasks.remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_has_waited_longest_goes_first() {
        let all = Arc::new(Connections::new(3));
        let open = || {
            let connection = all.open();
            let task = tokio::spawn(std::future::pending::<()>());
            all.serves(&connection, task.abort_handle());
            (connection, task)
        };
        let connections = [open(), open(), open()];
        connections[0].0.work();
        connections[1].0.work();
        connections[0].0.wait(); // Has been served, and waits since then.
        assert!(all.make_room(), "the third one has waited longest");
        tokio::task::yield_now().await;
        let ended: Vec<bool> = connections.iter().map(|(_, task)| task.is_finished()).collect();
        assert_eq!(ended, [false, false, true]);
        let fourth = open();
        assert!(all.make_room());
        tokio::task::yield_now().await;
        assert!(connections[0].1.is_finished() && !fourth.1.is_finished());
        fourth.0.work();
        open().0.work();
        assert!(!all.drop_oldest(), "all are busy");
    }
}
