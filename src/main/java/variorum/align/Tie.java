package variorum.align;

import java.util.List;
import variorum.align.Passage.Answer;
import variorum.align.Passage.Reading;

/// A reading of one version and a reading of another that belong together: what passages are made of.
///
/// `degree`, `score`, `why` and `answers` are what the joining rests on. [Passages] looks at the words the two readings
/// share before it believes them: where those alone make a tighter degree, they win.
record Tie(Reading left, Reading right, Degree degree, double score, String why, List<Answer> answers) {
	Tie {
		answers = List.copyOf(answers);
		if (left.version() == right.version()) {
			throw new IllegalArgumentException("a tie inside one version: " + left + ", " + right);
		}
		if (!(score >= 0 && score <= 1)) {
			throw new IllegalArgumentException("a score of " + score);
		}
	}
}
