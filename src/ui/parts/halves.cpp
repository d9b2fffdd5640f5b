// SPDX-License-Identifier: MIT
#include "ui/parts/halves.h"

#include "ui/parts/answer_parts.h"
#include "ui/parts/arranged.h"
#include "ui/theme.h"

#include <array>

namespace kneecoach {
namespace {

class Shares final : public Arranged {
public:
    Shares(int first, int second) : Arranged(Theme::space(3)), first_(first), second_(second) {}

    void standBeside(bool beside) {
        isBeside_ = beside;
        invalidate();
    }

protected:
    std::vector<QRect> places(int width, int spare) const override {
        return isBeside_ ? beside(width, spare) : below(width, spare);
    }

private:
    std::vector<QRect> beside(int width, int spare) const {
        const int left = (width - gap()) * first_ / (first_ + second_);
        const int right = width - gap() - left;
        const int height = std::max(heightOfItem(0, left), heightOfItem(1, right)) + spare;
        return {{0, 0, left, height}, {left + gap(), 0, right, height}};
    }

    std::vector<QRect> below(int width, int spare) const {
        const int upper = heightOfItem(0, width) + spare;
        return {{0, 0, width, upper}, {0, upper + gap(), width, heightOfItem(1, width)}};
    }

    int first_;
    int second_;
    bool isBeside_ = false;
};

} // namespace

Halves::Halves(const Half& first, const Half& second) {
    auto* shares = new Shares(first.share, second.share);
    setLayout(shares);
    for (QWidget* one : {first.shown, second.shown}) shares->addWidget(one);
}

void Halves::standBeside(bool beside) {
    for (ChoicesPart* choices : findChildren<ChoicesPart*>()) choices->pileUp(beside);
    static_cast<Shares*>(layout())->standBeside(beside);
    updateGeometry();
}

} // namespace kneecoach
