package variorum.load;

/// A piece of a file as its format tells it, before anything is judged: its form, its text, and whether all of it was
/// emphasised (bold or italic).
record Part(Form form, Traced text, boolean emphasised) {
	/// What the file's own marks say of a part.
	enum Form {
		/// A title above text that follows.
		HEADING,
		/// Running text, or whatever has no mark.
		PARAGRAPH,
		/// A block set off as quoted.
		QUOTE,
		/// One item of a list.
		ITEM,
		/// The words given for a picture.
		PICTURE,
		/// A line of marks between parts.
		RULE
	}

	static Part paragraph(Traced text) {
		return new Part(Form.PARAGRAPH, text, false);
	}

	Part withText(Traced other) {
		return new Part(form, other, emphasised);
	}

	String words() {
		return text.text();
	}
}
