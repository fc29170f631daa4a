//! The structure tree: what each piece of the document is, for those who hear it.

/// A node of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(usize);

/// What a piece is: the standard structure types of PDF 1.7 that are used here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    List,
    Item,
    ItemLabel,
    ItemBody,
    Table,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    Figure,
    Link,
}

/// A piece.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
    pub(crate) children: Vec<NodeId>,
    /// Its language, where it is not the document's.
    pub(crate) language: Option<&'static str>,
    /// What it shows, for a figure; where it leads, for a link.
    pub(crate) alternative: Option<String>,
}

/// All pieces, parents before their children.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// A tree of the document alone.
    pub(crate) fn new() -> Tree {
        let (parent, children) = (None, Vec::new());
        let root = Node { role: Role::Document, parent, children, language: None, alternative: None };
        Tree { nodes: vec![root] }
    }

    /// The document.
    pub(crate) fn root(&self) -> NodeId {
        NodeId(0)
    }

    /// Adds a piece as the last one of another.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        let (parent_id, children) = (Some(parent), Vec::new());
        self.nodes.push(Node { role, parent: parent_id, children, language: None, alternative: None });
        self.nodes[parent.0].children.push(id);
        id
    }

    pub(crate) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    pub(crate) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0]
    }

    /// All pieces with their ids.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes.iter().enumerate().map(|(number, node)| (NodeId(number), node))
    }
}
