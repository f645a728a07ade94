package variorum.align;

import java.util.List;
import variorum.text.Encoding;
import variorum.text.Span;

/// Sums over vectors, written so that the compiler keeps the processor busy.
final class Vectors {
	private static final int STEP = 8;

	private Vectors() { }

	/// The inner product. Eight sums run side by side, since one would wait for itself; lengths are multiples of eight or
	/// padded by what is left over.
	static float dot(float[] a, float[] b) {
		float s0 = 0;
		float s1 = 0;
		float s2 = 0;
		float s3 = 0;
		float s4 = 0;
		float s5 = 0;
		float s6 = 0;
		float s7 = 0;
		int whole = a.length - a.length % STEP;
		for (int i = 0; i < whole; i += STEP) {
			s0 += a[i] * b[i];
			s1 += a[i + 1] * b[i + 1];
			s2 += a[i + 2] * b[i + 2];
			s3 += a[i + 3] * b[i + 3];
			s4 += a[i + 4] * b[i + 4];
			s5 += a[i + 5] * b[i + 5];
			s6 += a[i + 6] * b[i + 6];
			s7 += a[i + 7] * b[i + 7];
		}
		for (int i = whole; i < a.length; i++) {
			s0 += a[i] * b[i];
		}
		return s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
	}

	/// The mean of the pieces that overlap `span`, of length one; zero where there are none.
	static float[] mean(Encoding e, Span span) {
		float[] sum = new float[e.sentence().length];
		for (int p = firstEndingAfter(e.pieces(), span.start()); p < e.pieces().size(); p++) {
			if (e.pieces().get(p).start() >= span.end()) {
				break;
			}
			add(sum, e.vectors()[p], 1);
		}
		return normalised(sum);
	}

	private static int firstEndingAfter(List<Span> pieces, int offset) {
		int lo = 0;
		int hi = pieces.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (pieces.get(mid).end() > offset) {
				hi = mid;
			} else {
				lo = mid + 1;
			}
		}
		return lo;
	}

	/// Adds `scale` times `v` to `sum`.
	static void add(float[] sum, float[] v, float scale) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += scale * v[i];
		}
	}

	/// `v` scaled to length one, in place; zero stays zero.
	static float[] normalised(float[] v) {
		float square = dot(v, v);
		if (square > 0) {
			float scale = (float) (1 / Math.sqrt(square));
			for (int i = 0; i < v.length; i++) {
				v[i] *= scale;
			}
		}
		return v;
	}
}
